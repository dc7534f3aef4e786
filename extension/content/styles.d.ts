/** A stylesheet as text, by vite itself: the card's own build has no plugins. */
declare module "*.css?inline" {
  const css: string;
  // biome-ignore lint/style/noDefaultExport: vite gives the text as the default export
  export default css;
}
