/** The text in which the first-run page shows what is recognised. Its facts are in the record. */
export const EXAMPLE =
  "On 29 July 2017 Apple told developers of VPN apps that their apps would leave its App Store in China. ExpressVPN published the notice and " +
  "objected. Seven years later, on the demand of Roskomnadzor, NordVPN left the Russian App Store. The sky was a deep azure that day: here " +
  "that is a colour, and no name.";
