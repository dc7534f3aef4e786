/** crxjs: the path of a file in the package, built as a script of its own. */
declare module "*?script" {
  const path: string;
  export default path;
}
