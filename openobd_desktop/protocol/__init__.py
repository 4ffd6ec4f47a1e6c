"""The wire contract, generated from ``proto/`` by ``make protos``; never edited by hand."""
