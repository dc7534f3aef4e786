/** Before each file of tests: the interface speaks English, as a browser's does where there is nothing else to be spoken. */
import { speak } from "./messages.ts";

speak("en");
