// Asks Alertmanager's own code whether times are in periods. A line of the input is a period as
// JSON, a time in seconds since 1970, and whether Belfry says that it is in the period.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v2"

	"github.com/prometheus/alertmanager/timeinterval"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	count, wrong := 0, 0
	for lines.Scan() {
		fields := strings.Split(lines.Text(), "\t")
		var period timeinterval.TimeInterval
		if err := yaml.Unmarshal([]byte(fields[0]), &period); err != nil {
			fmt.Println(fields[0], err)
			wrong++
			continue
		}
		second, err := strconv.ParseInt(fields[1], 10, 64)
		if err != nil {
			panic(err)
		}
		if said := strconv.FormatBool(period.ContainsTime(time.Unix(second, 0).UTC())); said != fields[2] {
			fmt.Println(lines.Text(), "expected, got", said)
			wrong++
		}
		count++
	}
	if wrong > 0 || count == 0 {
		os.Exit(1)
	}
	fmt.Println(count, "times in periods or not, as predicted")
}
