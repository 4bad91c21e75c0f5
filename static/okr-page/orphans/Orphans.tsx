export default function Orphans() {
  return null;
}
