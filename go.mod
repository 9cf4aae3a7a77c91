module summitry

go 1.25
