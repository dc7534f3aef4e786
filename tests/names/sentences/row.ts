/** One sentence (or two) as pages write it, and every provider that must be found in it. What is not listed must not match. */
export interface Row {
  readonly lang: string;
  readonly text: string;
  readonly finds: readonly string[];
}

/** A row that the design asks for and the reference matcher of the research cannot do. */
export interface BeyondRow extends Row {
  readonly why: string;
}

/** More than 300 characters without a name: what stands before it is no longer near what stands after it. */
export const FAR_APART =
  "The hearing began at nine. The clerk read the list of those present, the windows were shut against the noise of the square, and for most of the morning nothing was said that the papers thought worth a line. At noon the judge asked for the second folder, and the usher went down to the cellar to fetch it. He was away for a long while.";
