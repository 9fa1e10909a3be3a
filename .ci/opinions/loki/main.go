// Answers queries as Loki reads them: each comes as a JSON string on a line, and gets a JSON
// object on a line.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"log"
	"os"

	"github.com/grafana/loki/v3/pkg/logql/syntax"
)

type answer struct {
	OK    bool   `json:"ok"`
	Type  string `json:"type,omitempty"`
	Text  string `json:"text,omitempty"`
	Error string `json:"error,omitempty"`
}

func main() {
	in := json.NewDecoder(bufio.NewReader(os.Stdin))
	out := json.NewEncoder(os.Stdout)
	for {
		var text string
		if err := in.Decode(&text); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			log.Fatal(err)
		}
		given := answer{}
		if query, err := syntax.ParseExpr(text); err != nil {
			given.Error = err.Error()
		} else {
			given = answer{OK: true, Type: "log", Text: query.String()}
			if _, ok := query.(syntax.SampleExpr); ok {
				given.Type = "metric"
			}
		}
		if err := out.Encode(given); err != nil {
			log.Fatal(err)
		}
	}
}
