"""The report: one HTML file of the marts that needs neither a server nor the network.

    marts ─ reading ─ Facts ─ scope ─┬─ datasets ─ charts ─┬─ page      one HTML file
                                     └─ facts_table ───────┘  pictures  SVG and PNG

Everything is pure but `reading`: the same marts give the same bytes.
"""
