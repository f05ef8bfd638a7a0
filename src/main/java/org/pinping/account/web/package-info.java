/** The pages of accounts: the organizer's list, and the forms for a password of one's own. */
@NullMarked
package org.pinping.account.web;

import org.jspecify.annotations.NullMarked;
