// SPDX-License-Identifier: Apache-2.0

package render

import (
	"encoding/xml"
	"fmt"
	"io"
	"maps"
	"slices"
)

// The elements of GraphML that are written.
type (
	graphML struct {
		XMLName xml.Name   `xml:"graphml"`
		NS      string     `xml:"xmlns,attr"`
		Keys    []graphKey `xml:"key"`
		Graph   struct {
			Directed string      `xml:"edgedefault,attr"`
			Nodes    []graphNode `xml:"node"`
			Edges    []graphEdge `xml:"edge"`
		} `xml:"graph"`
	}
	graphKey struct {
		ID   string `xml:"id,attr"`
		For  string `xml:"for,attr"`
		Name string `xml:"attr.name,attr"`
		Type string `xml:"attr.type,attr"`
	}
	graphNode struct {
		ID   string      `xml:"id,attr"`
		Data []graphData `xml:"data"`
	}
	graphEdge struct {
		Source string      `xml:"source,attr"`
		Target string      `xml:"target,attr"`
		Data   []graphData `xml:"data"`
	}
	graphData struct {
		Key  string `xml:"key,attr"`
		Text string `xml:",chardata"`
	}
)

// writeGraphML writes the nodes, relationships and paths that stand in rows, each once, for Gephi, yEd, NetworkX and the like. A relationship
// that stands by itself says nothing about its ends and is left out; a path says it. Rows without any node are an error.
func writeGraphML(w io.Writer, rows Rows) error {
	nodes, edges := map[string]map[string]any{}, map[string]map[string]any{}
	for _, row := range rows.Values {
		for _, v := range row {
			m, ok := v.(map[string]any)
			if !ok {
				continue
			}
			takeNode(nodes, m)
			for _, n := range listOf(m["nodes"]) {
				takeNode(nodes, n)
			}
			for _, e := range listOf(m["relationships"]) {
				edges[fmt.Sprint(e["from"], "\t", e["type"], "\t", e["to"], "\t", plain(e["properties"]))] = e
			}
		}
	}
	if len(nodes) == 0 && len(rows.Values) > 0 {
		return fmt.Errorf("write graphml: the answer holds no nodes; use --form graph")
	}
	keys := map[string]graphKey{}
	data := func(what string, properties map[string]any) []graphData {
		out := []graphData{}
		for _, name := range slices.Sorted(maps.Keys(properties)) {
			id, kind := what+"_"+name, graphType(properties[name])
			if known, ok := keys[id]; ok && known.Type != kind {
				kind = "string"
			}
			keys[id] = graphKey{id, what, name, kind}
			out = append(out, graphData{id, printable(plain(properties[name]))})
		}
		return out
	}
	var doc graphML
	doc.NS, doc.Graph.Directed = "http://graphml.graphdrawing.org/xmlns", "directed"
	for _, key := range slices.Sorted(maps.Keys(nodes)) {
		doc.Graph.Nodes = append(doc.Graph.Nodes, graphNode{key, data("node", nodes[key])})
	}
	for _, key := range slices.Sorted(maps.Keys(edges)) {
		e := edges[key]
		properties := map[string]any{"type": e["type"]}
		if own, ok := e["properties"].(map[string]any); ok {
			maps.Copy(properties, own)
		}
		doc.Graph.Edges = append(doc.Graph.Edges, graphEdge{plain(e["from"]), plain(e["to"]), data("edge", properties)})
	}
	for _, id := range slices.Sorted(maps.Keys(keys)) {
		doc.Keys = append(doc.Keys, keys[id])
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return fmt.Errorf("write graphml: %w", err)
	}
	e := xml.NewEncoder(w)
	e.Indent("", " ")
	if err := e.Encode(doc); err != nil {
		return fmt.Errorf("write graphml: %w", err)
	}
	if _, err := io.WriteString(w, "\n"); err != nil {
		return fmt.Errorf("write graphml: %w", err)
	}
	return nil
}

// takeNode takes m where it is a node: its properties, its labels, and a label for the eye.
func takeNode(nodes map[string]map[string]any, m map[string]any) {
	properties, ok := m["properties"].(map[string]any)
	if !ok || m["labels"] == nil {
		return
	}
	key := plain(properties["key"])
	node := maps.Clone(properties)
	node["labels"] = m["labels"]
	node["label"] = key
	for _, name := range []string{"name", "title"} {
		if s := plain(properties[name]); s != "" {
			node["label"] = s
			break
		}
	}
	nodes[key] = node
}

func listOf(v any) []map[string]any {
	list, _ := v.([]any)
	out := make([]map[string]any, 0, len(list))
	for _, e := range list {
		if m, ok := e.(map[string]any); ok {
			out = append(out, m)
		}
	}
	return out
}

func graphType(v any) string {
	switch v.(type) {
	case bool:
		return "boolean"
	case int64, int:
		return "long"
	case float64:
		return "double"
	}
	return "string"
}
