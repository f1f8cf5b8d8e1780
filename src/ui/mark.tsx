/** The sign of Gradus: steps. */
export function Mark() {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.5"
      strokeLinecap="square"
      aria-hidden="true"
    >
      <path d="M4 26h7v-7h7v-7h7V5" />
    </svg>
  );
}
