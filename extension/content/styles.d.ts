/** A stylesheet as text, by vite itself: the card's own build has no plugins. */
declare module "*.css?inline" {
  const css: string;
  export default css;
}
