/** What a tab of ours is called. */
export function titleOf(page: string): string {
  return `${page} · Gazette`;
}
