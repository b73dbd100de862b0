import { describe, expect, it } from "vitest";
import { withPlainImports } from "./plain-imports.ts";

describe("withPlainImports", () => {
  it.each([
    ["t(()=>import(`./a.js`)).catch(f)", "import(`./a.js`).catch(f)"],
    ["{a:()=>t(()=>import(`./a.js`).then(e=>e.t))}", "{a:()=>import(`./a.js`).then(e=>e.t)}"],
    ["t(async()=>{let{b:e,c:n}=await import(`./a.js`);return{b:e,c:n}},[]).then(({b:e})=>e())", "import(`./a.js`).then(({b:e})=>e())"],
    ["t(async()=>{let{b:e}=await import(`./a.js`).then(e=>e.n);return{b:e}})", "import(`./a.js`).then(e=>e.n)"],
    // What is done with the module, and what loads only once, stays.
    ["o(()=>$(()=>import(`./a.js`)))", "o(()=>import(`./a.js`))"],
    ["t(()=>import(`./a.js`).then(()=>b(),()=>c()))", "t(()=>import(`./a.js`).then(()=>b(),()=>c()))"],
  ])("%s", (wrapped, plain) => {
    expect(withPlainImports(wrapped)).toBe(plain);
  });
});
