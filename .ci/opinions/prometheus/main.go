// Answers expressions as Prometheus reads them: each comes as a JSON string on a line, and gets a
// JSON object on a line.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"log"
	"os"

	"github.com/prometheus/prometheus/promql/parser"
)

type answer struct {
	OK    bool   `json:"ok"`
	Type  string `json:"type,omitempty"`
	Text  string `json:"text,omitempty"`
	Error string `json:"error,omitempty"`
}

func main() {
	reader := parser.NewParser(parser.Options{
		EnableExperimentalFunctions:  true,
		ExperimentalDurationExpr:     true,
		EnableExtendedRangeSelectors: true,
		EnableBinopFillModifiers:     true,
	})
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
		if expression, err := reader.ParseExpr(text); err != nil {
			given.Error = err.Error()
		} else {
			given = answer{OK: true, Type: string(expression.Type()), Text: expression.String()}
		}
		if err := out.Encode(given); err != nil {
			log.Fatal(err)
		}
	}
}
