import { useEffect } from "preact/hooks";

/** An address that leads nowhere, or (`failed`) a record that cannot be read. */
export function MissingPage({ failed = false }: { readonly failed?: boolean }) {
  useEffect(() => {
    document.title = "Not found · Gazette";
  }, []);
  return (
    <div class="missing">
      <h1>{failed ? "The record could not be read" : "The record has no such page"}</h1>
      <p>
        {failed
          ? "A file of the extension is missing or damaged; installing it again helps."
          : "The address is wrong, or what it names was taken out of the record. Look it up above, or start at the "}
        {!failed && <a href="#/">overview</a>}
        {!failed && "."}
      </p>
    </div>
  );
}
