// Answers queries as Loki reads them: each comes as a JSON string on a line, and gets a JSON
// object on a line. With the names of files, holds rule files against what Loki's ruler loads.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/grafana/loki/v3/pkg/logql/syntax"
	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/model/rulefmt"
	"go.yaml.in/yaml/v3"
)

type answer struct {
	OK    bool   `json:"ok"`
	Type  string `json:"type,omitempty"`
	Text  string `json:"text,omitempty"`
	Error string `json:"error,omitempty"`
}

func main() {
	if len(os.Args) > 1 {
		for _, path := range os.Args[1:] {
			if err := ruleFile(path); err != nil {
				log.Fatalf("%s: %v", path, err)
			}
		}
		fmt.Printf("Loki: %d rule files: fine\n", len(os.Args)-1)
		return
	}
	answers()
}

func answers() {
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

// A rule file is read by the types of Prometheus, in which nothing unknown may stand, and its
// expressions by Loki's own parser. Names are classic ones.
func ruleFile(path string) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var file rulefmt.RuleGroups
	decoder := yaml.NewDecoder(bytes.NewReader(content))
	decoder.KnownFields(true)
	if err := decoder.Decode(&file); err != nil {
		return err
	}
	for _, group := range file.Groups {
		for _, rule := range group.Rules {
			if err := fits(rule); err != nil {
				return fmt.Errorf("%s%s: %w", rule.Alert, rule.Record, err)
			}
		}
	}
	return nil
}

func fits(rule rulefmt.Rule) error {
	query, err := syntax.ParseExpr(rule.Expr)
	if err != nil {
		return err
	}
	if _, ok := query.(syntax.SampleExpr); !ok {
		return errors.New("expected a query of numbers")
	}
	if (rule.Alert == "") == (rule.Record == "") {
		return errors.New("expected an alert or a recording")
	}
	if rule.Record != "" && !model.LegacyValidation.IsValidMetricName(rule.Record) {
		return errors.New("expected the name of a metric")
	}
	for name := range rule.Labels {
		if !model.LegacyValidation.IsValidLabelName(name) || name == model.MetricNameLabel {
			return fmt.Errorf("%q is no name of a label", name)
		}
	}
	for name := range rule.Annotations {
		if !model.LegacyValidation.IsValidLabelName(name) {
			return fmt.Errorf("%q is no name of an annotation", name)
		}
	}
	return nil
}
