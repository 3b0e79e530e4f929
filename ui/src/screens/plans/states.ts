import type { PlanState } from "../../ipc";

/** The colour in which a state is shown; its words say the same. */
export function stateTone(state: PlanState): string {
  switch (state) {
    case "in_review":
      return "pri";
    case "approved":
    case "in_force":
      return "ok";
    case "returned":
      return "warn";
    case "withdrawn":
      return "bad";
    default:
      return "";
  }
}
