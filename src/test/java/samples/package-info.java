/** Code that breaks each rule of the structure tests once, to show that the rule bites. */
package samples;
