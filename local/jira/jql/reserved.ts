/** Words that cannot stand unquoted as a field or value; the grammar's own keywords included. */
export const RESERVED: ReadonlySet<string> = new Set(
  `abort access add after alias alter and any as asc audit avg before begin between boolean break by byte catch cf char
  character check checkpoint collate collation column commit connect continue count create current changed date decimal
  declare decrement default defaults define delete delimiter desc difference distinct divide do double drop during else
  encoding end equals escape exclusive exec execute exists explain false fetch file field first float for from function
  go goto grant greater group having identified if immediate in increment index initial inner inout input insert int
  integer intersect intersection into is isempty isnull join last left less like limit lock long max min minus mode
  modify modulo more multiply next noaudit not notin nowait number object of on option or order outer output power
  previous prior privileges public raise raw remainder rename resource return returns revoke right row rowid rownum rows
  select session set share size sqrt start strict string subtract sum synonym table then to trans transaction trigger
  true uid union unique update user validate values view was when whenever where while with`.split(/\s+/),
);

/** Characters that mean something, or are kept for later, and so need quotes. */
export const RESERVED_CHARACTERS: ReadonlySet<string> = new Set('{}*/%+^$#@?;\\');

/** Words that mean "no value" where a value may stand. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(['empty', 'null']);
