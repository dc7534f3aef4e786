/** happy-dom has no Navigation API; pages of tests are opened once and left by nobody. */
Object.assign(globalThis, {
  navigation: Object.assign(new EventTarget(), { currentEntry: { getState: () => undefined }, updateCurrentEntry: () => undefined }),
});
