# What the generator of swift-argument-parser leaves to do in its mdoc: `man rapport brief` looks for rapport-brief; a blank
# line is a paragraph; an apostrophe or a full stop that begins a line of text is no request; our exit codes are our own.
/^\.\(Dt\|Xr\)/ s/\([A-Za-z]\)\.\([A-Za-z]\)/\1-\2/g
s/^\.Os$/.Os Rapport/
s/^$/.Pp/
s/^'/\\\&'/
s/^\(\.[^A-Z\\]\)/\\\&\1/
s/^\(\.\\" .*\)$/\1/
/^\.Xr rapport-help 1/d
s/^\.Ex -std/0 done, 1 problems were found, 2 the work could not be done, 64 wrong usage./
