// SPDX-License-Identifier: Apache-2.0

package lexicon

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

//go:embed *.yaml persons/*.yaml
var files embed.FS

// Data is the content of all lists, as read.
type Data struct {
	Persons       []Person
	Offices       []Office
	States        []State
	Cities        []City
	Regions       []Region
	Buildings     []Building
	Organisations []Organisation
	Outlets       []Outlet
	Occasions     []Occasion
	Topics        []Topic
	Modifiers     Modifiers

	grammar   grammar
	triggers  triggers
	english   english
	spellings spellings
}

// Read reads the embedded lists.
func Read() (*Data, error) { return readFS(files) }

func readFS(fsys fs.FS) (*Data, error) {
	d := new(Data)
	var names []string
	for _, pattern := range []string{"*.yaml", "persons/*.yaml"} {
		found, err := fs.Glob(fsys, pattern)
		if err != nil {
			return nil, fmt.Errorf("list lexicon: %w", err)
		}
		names = append(names, found...)
	}
	slices.Sort(names)
	for _, name := range names {
		raw, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("read lexicon file: %w", err)
		}
		list := strings.TrimSuffix(name, ".yaml")
		if dir := path.Dir(name); dir != "." { // persons are spread over files by world region
			list = dir
		}
		if err := d.add(list, raw); err != nil {
			return nil, fmt.Errorf("read lexicon %s: %w", name, err)
		}
	}
	return d, nil
}

// add decodes one list, or one file of it.
func (d *Data) add(list string, raw []byte) error {
	switch list {
	case "persons":
		return more(&d.Persons, raw)
	case "offices":
		return more(&d.Offices, raw)
	case "states":
		return more(&d.States, raw)
	case "cities":
		return more(&d.Cities, raw)
	case "regions":
		return more(&d.Regions, raw)
	case "buildings":
		return more(&d.Buildings, raw)
	case "organisations":
		return more(&d.Organisations, raw)
	case "outlets":
		return more(&d.Outlets, raw)
	case "occasions":
		return more(&d.Occasions, raw)
	case "topics":
		return more(&d.Topics, raw)
	case "modifiers":
		return decode(raw, &d.Modifiers)
	case "grammar":
		return decode(raw, &d.grammar)
	case "triggers":
		return decode(raw, &d.triggers)
	case "english":
		return decode(raw, &d.english)
	case "spellings":
		return decode(raw, &d.spellings)
	}
	return fmt.Errorf("no list is called %q", list)
}

// Extend adds the user's own lists: one YAML document with the lists under their names. An entry whose key is known replaces it.
func (d *Data) Extend(raw []byte) error {
	var own struct {
		Persons       []Person       `yaml:"persons"`
		Offices       []Office       `yaml:"offices"`
		States        []State        `yaml:"states"`
		Cities        []City         `yaml:"cities"`
		Regions       []Region       `yaml:"regions"`
		Buildings     []Building     `yaml:"buildings"`
		Organisations []Organisation `yaml:"organisations"`
		Outlets       []Outlet       `yaml:"outlets"`
		Occasions     []Occasion     `yaml:"occasions"`
		Topics        []Topic        `yaml:"topics"`
	}
	if err := decode(raw, &own); err != nil {
		return err
	}
	d.Persons = extend(d.Persons, own.Persons, func(e Person) string { return e.Key })
	d.Offices = extend(d.Offices, own.Offices, func(e Office) string { return e.Key })
	d.States = extend(d.States, own.States, func(e State) string { return e.Key })
	d.Cities = extend(d.Cities, own.Cities, func(e City) string { return e.Key })
	d.Regions = extend(d.Regions, own.Regions, func(e Region) string { return e.Key })
	d.Buildings = extend(d.Buildings, own.Buildings, func(e Building) string { return e.Key })
	d.Organisations = extend(d.Organisations, own.Organisations, func(e Organisation) string { return e.Key })
	d.Outlets = extend(d.Outlets, own.Outlets, func(e Outlet) string { return e.Key })
	d.Occasions = extend(d.Occasions, own.Occasions, func(e Occasion) string { return e.Key })
	d.Topics = extend(d.Topics, own.Topics, func(e Topic) string { return e.Key })
	return nil
}

func extend[T any](list, own []T, key func(T) string) []T {
	at := make(map[string]int, len(list))
	for i, e := range list {
		at[key(e)] = i
	}
	for _, e := range own {
		if i, ok := at[key(e)]; ok {
			list[i] = e
			continue
		}
		list = append(list, e)
	}
	return list
}

func more[T any](list *[]T, raw []byte) error {
	var part []T
	if err := decode(raw, &part); err != nil {
		return err
	}
	*list = append(*list, part...)
	return nil
}

// decode reads one YAML document; an unknown field is an error, an empty file is not.
func decode(raw []byte, into any) error {
	dec := yaml.NewDecoder(bytes.NewReader(raw))
	dec.KnownFields(true)
	if err := dec.Decode(into); err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	return nil
}
