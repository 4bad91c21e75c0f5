export default function Gaps() {
  return null;
}
