import { expect, test } from "vitest";
import { unusedProxy } from "../../src/fetch/proxy.ts";

const set = { HTTP_PROXY: "http://p:1", https_proxy: "http://p:2" };

test.each([
  [{}, "https://a.az/", null],
  [set, "http://a.az/", "HTTP_PROXY"],
  [set, "https://a.az/", "HTTPS_PROXY"],
  [{ ALL_PROXY: "socks5://p:3" }, "https://a.az/", "ALL_PROXY"],
  [{ HTTP_PROXY: "" }, "http://a.az/", null],
  [{ ...set, NO_PROXY: "*" }, "https://a.az/", null],
  [{ ...set, NO_PROXY: "b.az, a.az" }, "https://a.az/", null],
  [{ ...set, no_proxy: ".az" }, "https://www.a.az/", null],
  [{ ...set, NO_PROXY: "a.az" }, "https://www.a.az/", null],
  [{ ...set, NO_PROXY: "a.az" }, "https://ba.az/", "HTTPS_PROXY"],
  [{ ...set, NO_PROXY: "127.0.0.1:80" }, "http://127.0.0.1:81/", "HTTP_PROXY"],
  [{ ...set, NO_PROXY: "127.0.0.1:81" }, "http://127.0.0.1:81/", null],
])("%j means for %s: %s", (environment, address, variable) => {
  const told = [{ address, reason: "the server takes no connection" }];
  expect(unusedProxy(environment, told)).toBe(variable);
  expect(unusedProxy(environment, [{ address, reason: "the server answers 404" }])).toBeNull();
});
