import type { MonetaryAmountDistribution, Occupation as LinkedOccupation } from "schema-dts";
import { tables } from "../../schema/tables.ts";
import { detailedPayMonth } from "../../schema/vintage.ts";
import { address } from "./page.ts";
import type { OwnPage } from "../../atlas/detailed-sentences.ts";
import type { Occupation } from "../../atlas/occupation.ts";

const { vintage } = tables.occupations.columns.median_pay;

/** An occupation with its distribution of pay, as far as it is published. */
export const linkedOccupation = (occupation: Occupation): LinkedOccupation => {
  const pay = payOf(occupation);
  return { ...linked(occupation), ...(pay === null ? {} : { estimatedSalary: pay }) };
};

type Told = Pick<Occupation, "slug" | "title" | "soc" | "education" | "experience"> & { blsUrl?: string };

/** What is said of every occupation. */
const linked = ({ slug, title, soc, education, experience, blsUrl }: Told): LinkedOccupation => ({
  "@type": "Occupation",
  "@id": `${address(`occupations/${slug}`)}#occupation`,
  name: title,
  url: address(`occupations/${slug}`),
  ...(blsUrl === undefined ? {} : { sameAs: blsUrl }),
  ...(soc.length === 0 ? {} : { occupationalCategory: soc }),
  occupationLocation: { "@type": "Country", name: "United States" },
  ...(education === null ? {} : { educationRequirements: education }),
  ...(experience === null || experience === "None" ? {} : { experienceRequirements: `${experience} in a related job` }),
});

/** An occupation without a profile in the Handbook. Pay by the hour alone has no yearly distribution. */
export const linkedDetailed = ({ slug, title, parts, education, experience, pay }: OwnPage): LinkedOccupation => ({
  ...linked({ slug, title, soc: parts, education, experience }),
  ...(pay === null || pay.p50 === null
    ? {}
    : {
        estimatedSalary: distribution(
          { percentile10: pay.p10, percentile25: pay.p25, median: pay.p50, percentile75: pay.p75, percentile90: pay.p90 },
          detailedPayMonth,
        ),
      }),
});

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
  return Object.values(known).every((value) => value === null) ? null : distribution(known, newest?.pay ? detailedPayMonth : vintage);
}

/** A distribution with the percentiles that are known. */
const distribution = (percentiles: Readonly<Record<string, number | null>>, month: string | undefined): MonetaryAmountDistribution => ({
  "@type": "MonetaryAmountDistribution",
  name: `Yearly pay, ${month}`,
  currency: "USD",
  duration: "P1Y",
  ...Object.fromEntries(Object.entries(percentiles).filter(([, value]) => value !== null)),
});
