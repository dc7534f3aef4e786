import { expect, it } from "vitest";
import { hostIn } from "../../extension/options/host.ts";

it.each([
  ["www.example.com", "www.example.com"],
  ["  Example.COM  ", "example.com"],
  ["https://user@www.example.com:8443/a?b#c", "www.example.com"],
  ["localhost:3000", "localhost"],
  ["127.0.0.1", "127.0.0.1"],
  ["[::1]:80", "[::1]"],
  ["пример.рф", "xn--e1afmkfd.xn--p1ai"],
  ["example.com.", "example.com"],
])("takes %j for the host %s", (text, host) => {
  expect(hostIn(text)).toEqual({ host });
});

it.each([
  ["", /^Write the host/],
  ["   ", /^Write the host/],
  ["*.example.com", /exactly one host/],
  ["two words", /is no host/],
  ["file:///etc/hosts", /file: pages need no pause/],
  ["chrome://settings", /chrome: pages/],
  ["mailto:a@example.com", /mailto: pages/],
  ["http://", /is no host/],
  ["a..b", /is no host/],
  ["x".repeat(300), /^“x{40}…” is no host/],
])("says what is wrong with %j", (text, sentence) => {
  expect(hostIn(text)).toEqual({ error: expect.stringMatching(sentence) });
});
