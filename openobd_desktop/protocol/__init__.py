"""The wire contract as generated from ``proto/`` by ``make protos``; never edited by hand."""
