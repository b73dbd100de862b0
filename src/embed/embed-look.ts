/** Before the first paint of an embed: what its address asks for that styles alone can do. Whatever is not listed here is as if not said. */
const looks = { theme: ["light", "dark"], view: ["table"], plain: ["1"], static: ["1"], transparent: ["1"] };

const root = document.documentElement;
const asked = new URLSearchParams(location.search);
root.dataset["scripts"] = "";
for (const [name, values] of Object.entries(looks)) {
  const value = asked.get(name);
  if (value !== null && values.includes(value)) root.dataset[name] = value;
}

export {};
