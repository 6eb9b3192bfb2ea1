/** English, one group of words a line. */
export const en = `
delete, remove, erase, wipe, clear, discard, purge, scrap, eliminate, suppress, get rid of, disappear, destroy, throw, clean
change, modify, edit, update, alter, replace, adjust, amend, renew, convert, transform
create, add, make, set up, new, generate, open
configure, set up, install, setup, configuration, settings, config, installation
settings, preferences, options, parameters
start, begin, launch, open, run, activate
stop, end, disable, turn off, deactivate, switch off, interrupt, halt
enable, activate, turn on, switch on, register
buy, order, purchase, subscribe
pay, payment, checkout, paid, transfer
invoice, bill, receipt, billing, billed
price, cost, fee, rate, tariff, pricing, expensive, cheap, how much
cancel, abort, terminate, unsubscribe, close, cancelled, annul, quit
return, refund, send back, money back, reimburse, reimbursement, repay
delivery, shipping, shipment, parcel
cart, basket
shop, store, webshop
customer, client, shopper, buyer
coupon, promo code, voucher, discount code
discount, rebate, promotion, reduction
employee, staff, worker, colleague, co-worker, team member, collaborator, coworker, teammate, intern, trainee, apprentice, volunteer, personnel, workforce
company, firm, business, organisation, enterprise, organization, corporation, corporate, office, association, agency
user, member, person, people, users, individual
owner, holder, proprietor
administrator, admin
boss, manager, supervisor, director, chief, CEO, management, head, president, chairman, founder, responsible
rights, permissions, access, authorisation, privileges, right, allowed, may, authorised, role
account, profile
sign in, log in, login, log on, connect, signin, sign-in, get in, enter, access
sign out, log out, logout, log off, disconnect, signout, sign off
sign up, register, registration, create an account, become customer, enrol
password, passcode, credentials, pwd, pass, passphrase
forgotten, lost, forgot, forget, cannot remember, no longer know, unknown
stolen, theft, hacked, compromised, steal, thief, leaked, pirated
hacked, hacker, attack, intrusion, breach, hijacked, intruder, pirated, broken into, taken over, cracked
security, protection, safe, secure, protect
scam, fraud, phishing, fake, fraudulent, hoax, suspicious, suspect, swindle, crook, criminal, con
fake, counterfeit, forged, imitation, bogus, false, spoofed
two-factor, 2FA, two-step, second factor, MFA
code, one-time code, verification code, SMS code, pin
verify, check, validate, confirm, control, prove, see if, make sure, test
error, problem, issue, failure, bug, fault, trouble, difficulty, wrong, malfunction
fail, not working, does not work, broken, crash, impossible, fails, failing, failed, not possible, refuses
fix, repair, solve, resolve, troubleshoot, correct, solution, remedy, put right, rectify
cannot, unable, impossible, fails, not possible
missing, lost, disappeared, gone, vanished, not displayed, not shown, vanish, misplaced, not visible, no longer there
empty, blank
slow, performance, sluggish, lag, takes ages, takes long
freeze, stuck, hang, blocked
block, ban, forbid, prevent, lock, stop, restrict, lock out, prohibit
unblock, unlock, allow
allow, accept, permit, authorise, approve, authorised, enable, let, trust
deny, refuse, reject, decline
restore, recover, retrieve, get back, bring back, undelete, rescue, salvage, recuperate, recovery, undo
undo, revert, roll back, rollback, go back
backup, save, copy, snapshot
save, store, keep, archive
download, export, retrieve, save, extract
upload, import, send, put online, hand in
import, migrate, migration, transfer, bring over, take along, carry over
move, transfer, relocate, migrate, moved
switch, change, swap, switching
copy, duplicate, clone
duplicate, double, twice
merge, combine, join, unite, fuse, put together, regroup, consolidate, group, cleanup
split, separate, divide, apart, split up, detach
link, connect, attach, associate, pair, join, bind, tie
unlink, detach, dissociate, disconnect, remove, separate, release
share, give access, invite, open, grant, shared
invite, invitation, add, invited, ask in
forward, redirect, pass on, transfer, send on, forwarder, divert, relay, reroute, resend
reply, answer, respond, response, write back, react
send, sending, outgoing, went, sent, dispatch
receive, incoming, get, received, obtain, come in, reception
write, compose, draft
read, view, see, consult, display, show, look at, check, open
show, display, view
hide, conceal, mask, invisible, hidden, secret, unseen, discreet, secretly
search, find, look for, look up, locate
filter, rule, sort, filters, automatically file, condition
sort, order, organise, arrange, classify, tidy, clean up, categorise
folder, directory, subfolder, dossier, map
file, document, doc, PDF, spreadsheet, Word, Excel
picture, image, photo, avatar, pics, pic, portrait, photograph
video, film, clip
attachment, attached file, enclosed file, joined file, enclosure, join
text, wording
letters, characters, symbols, sign
font, typeface
bigger, larger, increase, enlarge, size
smaller, reduce, decrease, shrink
increase, raise, extend, upgrade, more
limit, maximum, quota, cap, restriction, max, most, how many, at most, allowed
full, out of space, exceeded, saturated, no room, no space, used up
space, storage, disk space, capacity, room, place
free, gratis, no charge, no cost, costs nothing, without paying
colour, theme, appearance, look
dark, black, night
layout, template, design
template, model
page, screen, window
site, website, web page, homepage, webpage, web site, web
web, online, internet
browser, Chrome, Firefox, Safari
computer, PC, desktop, laptop, notebook, Windows, Mac, machine
phone, smartphone, mobile, cell phone, iPhone, Android, cellphone, cell, handset, natel, handy, mobile phone, Samsung
tablet, iPad, iPhone
device, machine, hardware, equipment
printer, scanner, copier
app, application, program, software, apps, client, tool
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
email, mail, message, e-mail, mails, emails, electronic mail
mailbox, inbox, mail account, box, mail box, email account, address
newsletter, mailing, bulk mail, circular, campaign, mass mail
spam, junk, unwanted mail, rubbish, ads, advertising, publicity, unsolicited
contact, person, address book, contacts, card, phone book
calendar, agenda, schedule, diary, planner, planning, timetable
event, appointment, meeting, meetings, rendezvous, date, slot, session
reminder, notification, alert
notification, alert, notice, warning, ping, sound, beep, ring, buzz, push, pop-up, vibrate, noise, loud, silent
call, phone, telephone, ring, ring up, hotline
help, support, assistance
guide, tutorial, how-to, instructions, manual, introduction, explanation, explain, step by step
question, FAQ
contact, reach, get in touch
report, signal, flag
language, translation, translate
name, title
first name, surname, last name, family name, maiden name
date, day, time
every day, daily
every hour, hourly
automatic, automatically, by itself, auto, on its own, directly, straight, immediately
manual, manually, by hand
several, many, multiple, bulk, at once, various, more than one, mass, batch, lots, together, in one go, hundreds, plenty, numerous, dozens
all, every, everyone, everybody, whole, entire, complete
limit, restrict
compare, difference, versus, differ, better, which one, distinguish, advantage
choose, select, pick, decide, which, set
example, sample
certificate, SSL, TLS, https
encrypted, encryption
port, socket
connection, network, connectivity, connect
wireless, wifi
offline, unavailable, down
log, journal, history, activity, logs, record, trace, track, happened, audit
history, past, previous, happened, activity
statistics, stats, analytics, figures
test, try
put, place, insert, attach, add, drop
tap, press, click, push
someone, somebody, anyone, person, people, third person, third party, someone else
arrive, receive, deliver, get through, reach, come, come through, land, show up
undelivered, not delivered, bounce, returned, bounced, bounces, sent back, came back, rejected, refused, undeliverable
late, delay, delayed, slow, wait, waiting, takes hours, not yet
expire, expiry, run out, renewal, end date, valid, validity, runs out, deadline
group, team, list, department, crew, club, committee
private, personal, confidential, secret, own, discreet
public, published, open to everyone, world, anyone, everybody, visible to everyone
assistant, secretary, deputy
guest, visitor, outsider, external, third party, freelancer, not a member
big, large, heavy, size, huge, oversized, too big, bulky, MB, megabyte, weight
gigabyte, GB, space, storage
locked out, locked, blocked, no access
rename, change the name
second, another, additional, extra, secondary, other, two, both, further, more, different
main, primary, default, standard, first
old, former, previous, earlier, ex, past
overwritten, overwrite, replaced, changed, wrecked, ruined, spoiled, damaged
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
every morning, daily, each day, breakfast, today
by accident, by mistake, accidentally
nothing happens, does not work, no response
wrong, incorrect, invalid, bad, mistaken, not right
correct, right, valid, proper
leave, left, quit, resign, fired, dismissed, departed, gone, former
compulsory, mandatory, obligatory, required, force, enforce, oblige, impose
restrict, limit, prevent, forbid, only, not allowed, prohibit, disallow
same, identical, uniform, common, equal
shared, common, joint, team, together
only, just, nothing else, alone, solely
keep, retain, preserve, hold, stay, remain
give, grant, hand over, assign, hand, provide
know, learn, understand, explain, meaning, mean, what is, definition
work, function, operate, run
enter, type, fill in, input, put in, write down
see, look, view, check, watch, find out
recent, latest, last, new, lately, recently, newly
always, every time, each time, again, constantly, permanently
temporary, temporarily, pause, for a while, suspend, on hold
holiday, vacation, away, absent, absence, leave, off, trip, Christmas, sick, travel
substitute, replacement, deputy, stand-in, cover, on behalf, secretary, assistant, stand in, receptionist
number, count, amount, quantity, how many, how much
limit, threshold, ceiling, cap, most
visible, shown, displayed, appear, seen, show up
recipient, addressee, receiver, people, person
sender, from, who wrote, author
supplier, vendor, partner, provider, contractor
provider, host, hoster, hosting company, operator, ISP
website, WordPress, Wix, homepage, online shop
annoying, disturb, bother, harass, harassment, nuisance
username, login, user ID, identifier, user name
beginner, newbie, novice, newcomer, basics, new
empty, clean up, clear out, free up, tidy, make room, cleanup, cleaning, declutter
family, wife, husband, spouse, partner, child, kid, son, daughter, parents
married, marriage, wedding, divorce, maiden name, new name
association, club, society, charity, NGO, nonprofit, school
link, URL, web address, hyperlink
cloud, drive, online storage, online
document, contract, report, paper, letter
emoji, smiley, emoticon, thumbs up, like, heart, reaction
human, someone, real person, agent, advisor
weekend, Saturday, Sunday, night, evening
video call, video meeting, conference, online meeting, Zoom
contact details, coordinates, details, data, address
details, information, info, data, infos
tax, VAT, TVA, MwSt
bank transfer, wire, bank, e-banking, payment
attach, join, enclose, include, insert, add
proof, evidence, prove, trace
accident, mistake, error, oops, wrongly
undo, cancel, take back, reverse, go back
proxy, delegate, delegation, on behalf, representative
signature, footer, sign-off, bottom
logo, banner, image, branding
greyed out, grey, dimmed, inactive, disabled, not clickable, pale, gray
click, tick, select, choose, press
grow, extend, enlarge, upgrade, expand
spy, snoop, watch, secretly, monitor
text message, SMS, text
outdated, stale, old version, not updated, previous
gather, collect, receive, bring in
exit, leave, quit, close
secure, lock, protected, password-protected
mistype, typo, misspelled, misspelt, misspell, spelling, wrong spelling
recommend, suggest, propose, advise, advice
job, employer, employment, professional, workplace
home, private, personal
accountant, bookkeeper, fiduciary, treasurer
pupils, students, class, school, children, teacher
each, every, per
how long, duration, days, weeks, months, retention, until when
light, bright, brightness, white
crash, hang, freeze, spinning, stuck
inactive, unused, nobody uses, no longer used
interrupt, interruption, downtime, outage
complete, entire, full, whole
extra, additional, more, further
suspended, blocked, deactivated, closed
remind, reminder
lend, give, share
letterhead, footer, signature
disappear, vanish, lost, gone, deleted
kind, type, sort
anymore, no longer
easy, simple, simplest, easiest, quick, quickly, automatic
German, French, Italian, English, Spanish, Chinese, foreign, language, Polish, Portuguese, Russian, Dutch, Arabic
attempts, tries
microphone, hear, hears, sound
fit, too big, too large, oversized
town, city, street, postal address
disk, hard disk, storage
friends, family, acquaintances, relatives
grandma, relative, external
guests, visitors, participants, attendees, invitees
reject, refuse, block, decline, bounce
customer, patient, guest, buyer
organiser, host
minutes, hours, time, wait
hire, hired, new employee, recruit, joins
Mr, Mrs, salutation, title, gender
explorer, finder, file manager, disk
imitation, looks like, resemble, pretend
accept, take, recognise
`;
