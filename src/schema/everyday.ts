import { z } from "astro/zod";
import { slug } from "./text.ts";

const leads = "write the slug of an occupation, or several in brackets, the likeliest first; or {unshown: …} around them";

const occupations = z.union([slug, z.array(slug).min(1, leads)], leads);

/**
 * The value of a line of `content/titles.yaml`: what people call their work, and the occupation or occupations that it leads to. What insults or belittles people
 * is found when somebody looks for it and is shown nowhere: `quack: {unshown: physicians-and-surgeons}`. That holds for O*NET's titles of the same
 * words, too.
 */
export const everydayTitle = z.union([occupations, z.strictObject({ unshown: occupations }, leads)], leads);
