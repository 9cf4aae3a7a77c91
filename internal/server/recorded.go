// SPDX-License-Identifier: Apache-2.0

package server

// Recorded gives the server of o.Home as it was last started, if that very process still runs and no command is starting or stopping it. It asks
// the server nothing: whether it answers, whoever connects finds out. Ensure is for all other cases.
func Recorded(o Options) (i *Instance, ok bool) {
	o, err := o.filled()
	if err != nil {
		return nil, false
	}
	l := o.layout()
	s, err := readState(l)
	if err != nil || !s.alive() || locked(l) {
		return nil, false
	}
	password, err := readPassword(l)
	if err != nil {
		return nil, false
	}
	return newInstance(o, s, password), true
}
