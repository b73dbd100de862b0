import type { MonetaryAmountDistribution, Occupation as LinkedOccupation } from "schema-dts";
import { tables } from "../../schema/tables.ts";
import { detailedPayMonth } from "../../schema/vintage.ts";
import { address } from "./page.ts";
import type { Occupation } from "../../atlas/occupation.ts";

const { vintage } = tables.occupations.columns.median_pay;

/** An occupation with its distribution of pay, as far as it is published. */
export const linkedOccupation = (occupation: Occupation): LinkedOccupation => {
  const { slug, title, soc, education, experience, blsUrl } = occupation;
  const pay = payOf(occupation);
  return {
    "@type": "Occupation",
    "@id": `${address(`occupations/${slug}`)}#occupation`,
    name: title,
    url: address(`occupations/${slug}`),
    sameAs: blsUrl,
    ...(soc.length === 0 ? {} : { occupationalCategory: soc }),
    occupationLocation: { "@type": "Country", name: "United States" },
    ...(education === null ? {} : { educationRequirements: education }),
    ...(experience === null || experience === "None" ? {} : { experienceRequirements: `${experience} in a related job` }),
    ...(pay === null ? {} : { estimatedSalary: pay }),
  };
};

/**
 * Percentiles of yearly pay. The vocabulary knows no "at least", so a published lower bound is left out; the median is the published one,
 * of the newest survey that has the whole profile, as everywhere on this site.
 */
function payOf({ medianPay, payBasis, payRange, newest }: Occupation): MonetaryAmountDistribution | null {
  const range = newest?.pay?.range ?? payRange;
  const at = (name: "p10" | "p25" | "p75" | "p90") => (range?.floors?.includes(name) === true ? null : (range?.[name] ?? null));
  const known = {
    percentile10: at("p10"),
    percentile25: at("p25"),
    median: newest?.pay?.median ?? (payBasis === "floor" ? null : medianPay),
    percentile75: at("p75"),
    percentile90: at("p90"),
  };
  const stated = Object.entries(known).filter(([, value]) => value !== null);
  if (stated.length === 0) return null;
  return {
    "@type": "MonetaryAmountDistribution",
    name: `Yearly pay, ${newest?.pay ? detailedPayMonth : vintage}`,
    currency: "USD",
    duration: "P1Y",
    ...Object.fromEntries(stated),
  };
}
