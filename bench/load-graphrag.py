"""Writes the documents given on standard input with neo4j-graphrag's Neo4jWriter and prints the seconds that took.

Input: {"uri", "username", "password", "documents": [{"nodes": [{"id", "label", "properties"}],
"relationships": [{"start_node_id", "end_node_id", "type"}]}]}. Needs `pip install neo4j-graphrag` and, on the server, APOC.
"""

import asyncio
import json
import logging
import sys
import time

import neo4j
from neo4j_graphrag.components.kg_writer import Neo4jWriter
from neo4j_graphrag.components.types import Neo4jGraph


async def main() -> None:
    job = json.load(sys.stdin)
    graphs = [Neo4jGraph.model_validate(document) for document in job["documents"]]
    # Each document makes the server warn of the same procedure; the seconds shall be those of writing.
    logging.getLogger("neo4j.notifications").setLevel(logging.ERROR)
    with neo4j.GraphDatabase.driver(job["uri"], auth=(job["username"], job["password"])) as driver:
        writer = Neo4jWriter(driver)
        started = time.perf_counter()
        for graph in graphs:
            result = await writer.run(graph)
            if result.status != "SUCCESS":
                raise SystemExit(str(result.metadata))
        print(time.perf_counter() - started)


asyncio.run(main())
