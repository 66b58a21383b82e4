// What SQLite offers as functions with any number of arguments, which Swift cannot call.
#ifndef RAPPORT_CSQLITE_SHIM_H
#define RAPPORT_CSQLITE_SHIM_H

#include <sqlite3.h>

/// Keeps a short run from paying for what a long one would need: no pages and little memory laid in stock, which would each
/// be touched once to be put in order, and no count of the memory in use. Only before the first connection.
static inline void rapport_sqlite_settle(void) {
  sqlite3_config(SQLITE_CONFIG_PAGECACHE, (void *)0, 0, 0);
  sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 1200, 12);
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

#endif
