import { readFields, writeFields } from "../dom/url-fields.ts";
import { lookFields, usualLook } from "./look.ts";

/** Before the first paint of an embed: what its address asks for that styles alone can do. Whatever is not listed is as if not said. */
const root = document.documentElement;
root.dataset["scripts"] = "";
const look = readFields(lookFields, new URLSearchParams(location.search), usualLook, null);
for (const [name, value] of writeFields(lookFields, look, usualLook)) root.dataset[name] = value;
