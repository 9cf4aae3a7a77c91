// SPDX-License-Identifier: Apache-2.0

package main

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"summitry/cmd/internal/command"
	"summitry/cypher"
	"summitry/docker"
)

// The files for Neo4j Browser.
const (
	browserStyle     = "summitry.grass"
	browserGuide     = "guide.html"
	browserQuestions = "summitry-questions.zip"
)

// zipEpoch is the first moment that a zip file knows: files of ours have no time.
var zipEpoch = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// browserCommand hands out what makes Neo4j Browser show the graph well.
func (a *app) browserCommand() *cobra.Command {
	port := 0
	folder := ""
	cmd := &cobra.Command{
		Use:   "browser",
		Short: "Style, guide and saved queries for Neo4j Browser",
		Long: "browser serves the style sheet, the guide and all questions, your own among them, to a Neo4j Browser on this machine, until Ctrl-C, and says\n" +
			"what to type there. With --folder it writes the files instead: style and questions can be dropped on the Browser's window.",
		Example: "  query browser\n  query browser --folder for-the-browser",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			files, err := browserFiles(a.questions)
			if err != nil {
				return err
			}
			if folder != "" {
				return a.writeFiles(folder, files)
			}
			return a.serveFiles(cmd.Context(), port, files)
		},
	}
	cmd.Flags().IntVar(&port, "port", 8474, "`port` to serve on, on this machine only; 0 for any that is free")
	cmd.Flags().StringVar(&folder, "folder", "", "write the files into this `folder` and end")
	return cmd
}

// browserFiles are the files by name.
func browserFiles(questions []cypher.Query) (map[string][]byte, error) {
	saved, err := savedQueries(questions)
	if err != nil {
		return nil, err
	}
	return map[string][]byte{browserStyle: []byte(docker.Style()), browserGuide: []byte(docker.Guide()), browserQuestions: saved}, nil
}

// savedQueries puts every question into a zip file as Neo4j Browser saves them: a folder for each group, and the first line as the name. A
// question that has a picture is saved as one. The same questions give the same bytes.
func savedQueries(questions []cypher.Query) ([]byte, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, q := range byGroup(questions) {
		text, ok := q.Picture()
		if !ok {
			text = q.Text
		}
		w, err := z.CreateHeader(&zip.FileHeader{Name: q.Group + "/" + q.Name + ".cypher", Method: zip.Deflate, Modified: zipEpoch})
		if err != nil {
			return nil, fmt.Errorf("save %s for the Browser: %w", q.Name, err)
		}
		if _, err := fmt.Fprintf(w, "// %s: %s\n%s\n", q.Name, q.Question, filled(text, q.Defaults())); err != nil {
			return nil, fmt.Errorf("save %s for the Browser: %w", q.Name, err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("save questions for the Browser: %w", err)
	}
	return b.Bytes(), nil
}

func (a *app) writeFiles(folder string, files map[string][]byte) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return fmt.Errorf("write files for the Browser: %w", err)
	}
	for _, name := range []string{browserStyle, browserGuide, browserQuestions} {
		file := filepath.Join(folder, name)
		if err := intoFile(file, func(w io.Writer) error { _, err := w.Write(files[name]); return err }); err != nil {
			return err
		}
		fmt.Fprintln(a.out, file)
	}
	return nil
}

// serveFiles serves on the loopback until ctx ends.
func (a *app) serveFiles(ctx context.Context, port int, files map[string][]byte) error {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", fmt.Sprintf("127.0.0.1:%d", port))
	if err != nil {
		return command.Failure(fmt.Errorf("serve files for the Browser: %w", err), "choose another --port")
	}
	base := fmt.Sprintf("http://localhost:%d/", listener.Addr().(*net.TCPAddr).Port)
	fmt.Fprintf(a.out, "style          type in Neo4j Browser:   :style %s%s\n", base, browserStyle)
	fmt.Fprintf(a.out, "guide          type in Neo4j Browser:   :guide %s%s\n", base, browserGuide)
	fmt.Fprintf(a.out, "saved queries  download, then drop on its window:   %s%s\n", base, browserQuestions)
	fmt.Fprintln(a.errs, "serving until Ctrl-C")
	s := &http.Server{Handler: serving(files), ReadHeaderTimeout: 10 * time.Second}
	stopped := context.AfterFunc(ctx, func() { _ = s.Close() })
	defer stopped()
	if err := s.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve files for the Browser: %w", err)
	}
	return nil
}

// serving answers with the files, which the Browser, a page from another port, may read.
func serving(files map[string][]byte) http.Handler {
	types := map[string]string{browserStyle: "text/plain; charset=utf-8", browserGuide: "text/html; charset=utf-8", browserQuestions: "application/zip"}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := filepath.Base(r.URL.Path)
		body, ok := files[name]
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Headers", "*")
		switch {
		case r.Method == http.MethodOptions:
			w.WriteHeader(http.StatusNoContent)
		case !ok:
			http.NotFound(w, r)
		default:
			w.Header().Set("Content-Type", types[name])
			_, _ = w.Write(body) // the Browser went away: nobody is left to tell
		}
	})
}
