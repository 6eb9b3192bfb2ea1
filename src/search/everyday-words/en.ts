/** English, one group of words a line. */
export const en = `
delete, remove, erase, wipe, clear, discard
change, modify, edit, update, alter, replace
create, add, make, set up, new
configure, set up, install, setup, configuration, settings
settings, preferences, options, parameters
start, begin, launch, open, run
stop, end, disable, turn off, deactivate, switch off
enable, activate, turn on, switch on
buy, order, purchase, subscribe
pay, payment, checkout
invoice, bill, receipt
price, cost, fee, rate, tariff
cancel, abort, terminate, unsubscribe, close
return, refund, send back, money back
delivery, shipping, shipment, parcel
cart, basket
shop, store
customer, client, shopper, buyer
coupon, promo code, voucher, discount code
discount, rebate, promotion, reduction
employee, staff, worker, colleague, co-worker, team member
company, firm, business, organisation, enterprise
user, member, person, people
owner, holder, proprietor
administrator, admin
boss, manager, supervisor
rights, permissions, access, authorisation, privileges
account, profile
sign in, log in, login, log on, connect
sign out, log out, logout, log off, disconnect
sign up, register, registration, create an account
password, passcode, credentials
forgotten, lost, forgot
stolen, theft, hacked, compromised
hacked, hacker, attack, intrusion, breach
security, protection, safe, secure, protect
scam, fraud, phishing, fake
fake, counterfeit, forged, imitation
two-factor, 2FA, two-step, second factor, MFA
code, one-time code, verification code
verify, check, validate, confirm
error, problem, issue, failure, bug, fault, trouble
fail, not working, does not work, broken, crash, impossible
fix, repair, solve, resolve, troubleshoot, correct
cannot, unable, impossible, fails
missing, lost, disappeared, gone, vanished, not displayed, not shown
empty, blank
slow, performance, sluggish, lag
freeze, stuck, hang, blocked
block, ban, forbid, prevent, lock
unblock, unlock, allow
allow, accept, permit, authorise, approve
deny, refuse, reject, decline
restore, recover, retrieve, get back, bring back, undelete
undo, revert, roll back, rollback, go back
backup, save, copy, snapshot
save, store, keep, archive
download, export, retrieve
upload, import, send
import, migrate, migration, transfer, bring over
move, transfer, relocate, migrate
switch, change, swap
copy, duplicate, clone
duplicate, double, twice
merge, combine, join, unite
split, separate, divide
link, connect, attach, associate, pair
unlink, detach, dissociate, disconnect
share, give access, invite
invite, invitation, add
forward, redirect, pass on, transfer, send on
reply, answer, respond, response
send, sending, outgoing
receive, incoming, get
write, compose, draft
read, view, see, consult, display, show
show, display, view
hide, conceal, mask, invisible
search, find, look for, look up, locate
filter, rule, sort
sort, order, organise, arrange, classify
folder, directory
file, document
picture, image, photo, avatar
video, film, clip
attachment, attached file, enclosed file
text, wording
letters, characters, symbols
font, typeface
bigger, larger, increase, enlarge, size
smaller, reduce, decrease, shrink
increase, raise, extend, upgrade, more
limit, maximum, quota, cap, restriction
full, out of space, exceeded
space, storage, disk space, capacity
free, gratis, no charge
colour, theme, appearance, look
dark, black, night
layout, template, design
template, model
page, screen, window
site, website, web page, homepage
web, online, internet
browser, Chrome, Firefox, Safari
computer, PC, desktop, laptop
phone, smartphone, mobile, cell phone, iPhone, Android
tablet, iPad
device, machine, hardware, equipment
printer, scanner, copier
app, application, program, software
program, code, sketch, script
editor, IDE
version, release, edition
update, upgrade, new version
outdated, old, obsolete
memory, RAM
server, host
database, SQL, MySQL
domain, domain name
address, location
email, mail, message, e-mail
mailbox, inbox, mail account
newsletter, mailing, bulk mail
spam, junk, unwanted mail
contact, person, address book
calendar, agenda, schedule, diary, planner
event, appointment, meeting
reminder, notification, alert
notification, alert, notice, warning
call, phone, telephone, ring
help, support, assistance
guide, tutorial, how-to, instructions, manual
question, FAQ
contact, reach, get in touch
report, signal, flag
language, translation, translate
name, title
first name, surname, last name
date, day, time
every day, daily
every hour, hourly
automatic, automatically, by itself
manual, manually, by hand
several, many, multiple, bulk, at once
all, every, everyone
limit, restrict
compare, difference, versus
choose, select, pick
example, sample
certificate, SSL, TLS, https
encrypted, encryption
port, socket
connection, network, connectivity
wireless, wifi
offline, unavailable, down
log, journal, history, activity
history, past, previous
statistics, stats, analytics, figures
test, try
put, place, insert, attach
tap, press, click, push
someone, somebody, anyone, person, people
arrive, receive, deliver, get through
undelivered, not delivered, bounce, returned
late, delay, delayed, slow
expire, expiry, run out, renewal
group, team, list
private, personal, confidential, secret
public, published, open to everyone
assistant, secretary, deputy
guest, visitor, outsider, external
big, large, heavy, size
gigabyte, GB, space, storage
locked out, locked, blocked, no access
rename, change the name
second, another, additional, extra, secondary
main, primary, default
old, former, previous, earlier
overwritten, overwrite, replaced, changed
thrown away, deleted, trash, bin
trash, bin, recycle bin, wastebasket
take over, bring over, move, transfer
restart, reboot, reload, refresh
microphone, audio, sound
camera, webcam, video
icon, button
picture, photo, logo
copy, clone, duplicate
several people, group, many recipients
moved house, move, new address
business hours, opening hours, opening times
every morning, daily, each day
by accident, by mistake, accidentally
nothing happens, does not work, no response
`;
