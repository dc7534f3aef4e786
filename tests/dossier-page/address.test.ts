import { describe, expect, it, test } from "vitest";
import { type Address, addressIn, dossierPath, hashOf, recordAddress } from "../../extension/address.ts";
import { NO_FILTER } from "../../src/dossier/filter.ts";

describe("an address", () => {
  it.each<[string, Address]>([
    ["#/", { page: "home" }],
    ["#/provider/expressvpn", recordAddress("provider", "expressvpn")],
    ["#/event/cn-2017-07-29-apple-removes-vpn-apps", recordAddress("event", "cn-2017-07-29-apple-removes-vpn-apps")],
    [
      "#/jurisdiction/ru?type=block,order&years=2015-2019",
      recordAddress("jurisdiction", "RU", { type: ["block", "order"], years: [2015, 2019] }),
    ],
    [
      "#/provider/x?jurisdiction=RU,CN&role=subject&status=in-effect&tier=primary&years=2017",
      {
        page: "provider",
        id: "x",
        filter: {
          ...NO_FILTER,
          jurisdiction: ["RU", "CN"],
          role: ["subject"],
          status: ["in-effect"],
          tier: ["primary"],
          years: [2017, 2017],
        },
      },
    ],
    ["#/compare/nordvpn,expressvpn", { page: "compare", ids: ["nordvpn", "expressvpn"], filter: NO_FILTER }],
    ["#/search?q=%5B2017%5D32+%26+%E9%98%BF%E9%87%8C", { page: "search", query: "[2017]32 & 阿里" }],
  ])("%s is read and written the same", (hash, address) => {
    expect(addressIn(hash)).toEqual(
      hash.includes("type=") ? { ...address, filter: { ...NO_FILTER, type: expect.any(Array), years: [2015, 2019] } } : address,
    );
    expect(addressIn(hashOf(address))).toEqual(address);
  });
  test.each(["", "#", "#/", "/"])("%j is the way in", (hash) => {
    expect(addressIn(hash)).toEqual({ page: "home" });
  });
  test.each(["#/nothing/here", "#/provider/", "#/provider", "#/%E0%A4%A"])("%s is none", (hash) => {
    expect(addressIn(hash).page).toBe("missing");
  });
  test.each(["years=2019-2015", "years=x", "years=20155", "type=", "colour=red"])("lets %s be", (query) => {
    expect(addressIn(`#/provider/x?${query}`)).toEqual(recordAddress("provider", "x"));
  });
  it.each(["type=bogus", "status=constructor", "jurisdiction=foobar", "tier=,,", "role=subjects"])("chooses nothing by %s", (query) => {
    expect(addressIn(`#/provider/x?${query}`)).toEqual(recordAddress("provider", "x"));
  });
  it("reads codes of places in either case", () => {
    expect(addressIn("#/jurisdiction/RU?jurisdiction=cn")).toEqual(recordAddress("jurisdiction", "ru", { jurisdiction: ["CN"] }));
  });
  it("compares nobody with itself", () => {
    expect(addressIn("#/compare/a,a,,b")).toMatchObject({ ids: ["a", "b"] });
  });
  it("stays within the package whatever the id is", () => {
    const url = new URL(dossierPath(recordAddress("provider", "../../../etc?x#y")), "chrome-extension://id/");
    expect([url.pathname, url.search]).toEqual(["/extension/dossier/index.html", ""]);
    expect(addressIn(url.hash)).toEqual(recordAddress("provider", "../../../etc?x#y"));
  });
});
