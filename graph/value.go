// SPDX-License-Identifier: Apache-2.0

package graph

import (
	"slices"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// plain turns a value of the driver into plain Go, as Rows tells.
func plain(v any) any {
	switch v := v.(type) {
	case nil, bool, int64, float64, string:
		return v
	case []any:
		out := make([]any, len(v))
		for i, e := range v {
			out[i] = plain(e)
		}
		return out
	case map[string]any:
		return plainMap(v)
	case neo4j.Node:
		return map[string]any{"labels": plainLabels(v.Labels), "properties": plainMap(v.Props)}
	case neo4j.Relationship:
		return map[string]any{"type": v.Type, "properties": plainMap(v.Props)}
	case neo4j.Path:
		return plainPath(v)
	case neo4j.Point2D:
		if v.SpatialRefId == wgs84 {
			return map[string]any{"latitude": v.Y, "longitude": v.X}
		}
		return map[string]any{"srid": int64(v.SpatialRefId), "x": v.X, "y": v.Y}
	case neo4j.Point3D:
		return map[string]any{"srid": int64(v.SpatialRefId), "x": v.X, "y": v.Y, "z": v.Z}
	case neo4j.Date:
		return v.String()
	case neo4j.LocalTime:
		return v.String()
	case neo4j.LocalDateTime:
		return v.String()
	case neo4j.Time:
		return v.String()
	case neo4j.Duration:
		return v.String()
	case time.Time:
		return v.Format(time.RFC3339Nano)
	}
	return v
}

// plainMap turns every value of m.
func plainMap(m map[string]any) map[string]any {
	out := make(map[string]any, len(m))
	for k, v := range m {
		out[k] = plain(v)
	}
	return out
}

// plainLabels sorts labels, whose order the server does not promise.
func plainLabels(labels []string) []any {
	out := make([]any, 0, len(labels))
	for _, l := range slices.Sorted(slices.Values(labels)) {
		out = append(out, l)
	}
	return out
}

// plainPath names the ends of each relationship by our keys, because the server's own ids mean nothing outside.
func plainPath(p neo4j.Path) map[string]any {
	keys := map[string]any{}
	nodes := make([]any, 0, len(p.Nodes))
	for _, n := range p.Nodes {
		keys[n.ElementId] = n.Props["key"]
		nodes = append(nodes, plain(n))
	}
	rels := make([]any, 0, len(p.Relationships))
	for _, r := range p.Relationships {
		rels = append(rels, map[string]any{
			"type": r.Type, "properties": plainMap(r.Props), "from": keys[r.StartElementId], "to": keys[r.EndElementId],
		})
	}
	return map[string]any{"nodes": nodes, "relationships": rels}
}
