/**
 * The dossier's way through the browser's history. Another page is another entry, and so is another choice of events; an entry keeps how it was
 * left, also while the page is loaded anew. The browser's own memory for scrolling is too early: a page is read from files first.
 */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { type Address, addressIn, hashOf } from "../address.ts";
import { type Kept, type View, viewNow } from "./view.ts";

/** Where the reader is. */
export interface Stand {
  readonly address: Address;
  readonly kept: Kept;
  /** How the page was left, where the reader has come back to it. */
  readonly left: View | null;
  /** How often they came back to anything. */
  readonly returns: number;
}

/** Where the reader is, and the ways on: `change` of what is shown of the same page, `visit` of another page; `keep` notes what is unfolded. */
export function useHistory() {
  const [stand, setStand] = useState<Stand>(() => ({ ...arrived(), returns: 0 }));
  const now = useRef(stand);
  now.current = stand;
  useEffect(() => {
    history.scrollRestoration = "manual";
    const listening = new AbortController();
    const { signal } = listening;
    const leave = () => navigation.updateCurrentEntry({ state: viewNow(now.current.kept) });
    const arrive = ({ navigationType }: NavigationCurrentEntryChangeEvent) => {
      // None where `leave` has just written.
      if (navigationType === null) return;
      setStand((before) => {
        if (navigationType === "traverse") return { ...arrived(), returns: before.returns + 1 };
        const address = addressIn(location.hash);
        const isSame = placeOf(address) === placeOf(before.address);
        return { ...before, address, left: null, kept: isSame ? before.kept : {} };
      });
    };
    navigation.addEventListener("navigate", leave, { signal });
    navigation.addEventListener("currententrychange", arrive, { signal });
    // Of a reload that the reader asks for the page is told no earlier.
    addEventListener("pagehide", leave, { signal });
    return () => listening.abort();
  }, []);

  /** The address that turning the time line has led to. */
  const turned = useRef("");
  const change = useCallback((to: Address) => {
    const isTurn = isTurned(now.current.address, to);
    // Who turns the time line ten times wants one step back, not ten.
    if (isTurn && turned.current === location.hash) history.replaceState(null, "", hashOf(to));
    else history.pushState(null, "", hashOf(to));
    turned.current = isTurn ? location.hash : "";
  }, []);
  const visit = useCallback((to: Address) => {
    location.hash = hashOf(to);
  }, []);
  const keep = useCallback((name: string, value: number | boolean) => {
    setStand((before) => (before.kept[name] === value ? before : { ...before, kept: { ...before.kept, [name]: value } }));
  }, []);
  return { stand, change, visit, keep };
}

/** What a reader takes for one page: a choice of its events is no other. */
export function placeOf(address: Address): string {
  return hashOf(address).split("?")[0] + (address.page === "search" ? address.query : "");
}

function arrived(): Omit<Stand, "returns"> {
  const left = (navigation.currentEntry?.getState() as View | undefined) ?? null;
  return { address: addressIn(location.hash), left, kept: left?.kept ?? {} };
}

function isTurned(from: Address, to: Address): boolean {
  const wholeOf = (address: Address) => hashOf("filter" in address ? { ...address, filter: { ...address.filter, years: null } } : address);
  return wholeOf(from) === wholeOf(to);
}
