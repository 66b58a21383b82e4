// What libxml2 offers as macros or mutable globals is not visible, or not safe, from Swift 6. Each function here stands for one.
#ifndef RAPPORT_CLIBXML2_SHIM_H
#define RAPPORT_CLIBXML2_SHIM_H

// Debian's libxml2 shows ICU's types in a struct that we never touch, and they clash with those of Swift's Foundation.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

/// Gives back memory that libxml2 handed out. `xmlFree` itself is a mutable global.
static inline void rapport_xml_free(void *memory) { xmlFree(memory); }

/// Puts a validation between a parser and the receiver of its events; NULL where that cannot be.
static inline xmlSchemaSAXPlugPtr rapport_xml_plug(xmlSchemaValidCtxtPtr validation, xmlParserCtxtPtr parser) {
  return xmlSchemaSAXPlug(validation, &parser->sax, &parser->userData);
}

#endif
