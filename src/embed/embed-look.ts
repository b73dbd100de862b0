import { readFields, writeFields } from "../dom/url-fields.ts";
import { lookFields, usualLook } from "./look.ts";

/** Runs before the first paint of an embed: sets what its address asks for and styles alone can do. What is not listed is ignored. */
const root = document.documentElement;
root.dataset["scripts"] = "";
const look = readFields(lookFields, new URLSearchParams(location.search), usualLook, null);
for (const [name, value] of writeFields(lookFields, look, usualLook)) root.dataset[name] = value;
