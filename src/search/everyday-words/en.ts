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
stock, inventory, stock level, stock quantity
out of stock, sold out, no stock, backorder, back-order
warehouse, depot, stockroom, storehouse, fulfilment centre
product, goods, merchandise, wares
catalogue, catalog, product range, assortment, product list
SKU, item number, article number, product code, part number, stock keeping unit
barcode, bar code, EAN, GTIN, UPC
variant, variation, configurable product, product option
attribute, characteristic, product property
till, cash register, cash desk, POS, point of sale
checkout, check-out, place an order, complete the purchase
wishlist, wish list, saved items, favourites, favorites
credit note, credit memo, credit slip
store credit, shop credit, credit balance
gift card, gift voucher, gift certificate
loyalty points, reward points, bonus points, rewards, loyalty programme
guest checkout, without an account, without registering
credit card, debit card, bank card, Visa, Mastercard, Amex
payment gateway, payment provider, payment processor, payment service
instalments, installments, pay later, pay in parts, Klarna
currency, dollars, euros, exchange rate
tracking number, track and trace, parcel tracking, shipment tracking, where is my parcel
carrier, courier, parcel service, shipping company
postage, shipping cost, shipping rate, shipping fee, delivery charge
packing slip, packing list, delivery note
return label, RMA, return slip, return form, return request
warranty, guarantee, guaranty
chargeback, payment dispute, disputed payment
abandoned cart, abandoned basket, abandoned checkout, unfinished order
rating, stars, product review, customer review, testimonial
related products, similar products, upsell, cross-sell, recommended products
special price, sale price, offer price, reduced price
tier price, volume discount, quantity discount, bulk price, volume pricing
price rule, cart rule, promotion rule, discount rule
storefront, shop front, frontend, front end
admin panel, back office, admin area, admin interface, control panel
staging, test environment, test system, sandbox, preproduction
production, live site, live system, live environment, prod
local environment, development environment, dev environment, localhost
deploy, deployment, go live, roll out, rollout, put live
indexing, reindex, indexer, search index, reindexing
cache, caching, cached, Varnish
cron, cron job, scheduled task, task scheduler, crontab
extension, plugin, plug-in, add-on, addon, module
theme, skin, child theme
maintenance mode, under construction, closed for maintenance, coming soon
multistore, multi-store, store view, multiple stores, several shops
layered navigation, faceted search, faceted navigation, product filters
SEO, search engine optimisation, search engine optimization, Google ranking, search ranking
sitemap, site map, list of all URLs
meta description, meta tags, metadata, search snippet
robots.txt, crawler, web crawler, Googlebot, spider, bot
captcha, reCAPTCHA, not a robot
cookie banner, cookie notice, cookie consent
privacy, data protection, GDPR, personal data
terms and conditions, terms of service, terms of use, ToS
merchant, seller, retailer, dealer, shop owner
order status, order state, order tracking, where is my order
order history, past orders, my orders, previous orders
reorder, order again, buy again, repeat order
subscription, membership, subscription plan, paid plan
trial, free trial, trial period, test period
auto-renewal, automatic renewal, recurring billing, recurring payment
licence, license, product key, activation key, license key, licence key
right of withdrawal, cooling-off period, withdrawal period, revocation
defective, faulty, damaged, dead on arrival, DOA
partial shipment, partial delivery, split shipment, split delivery
pickup, pick-up, in-store pickup, click and collect, collect in store
preorder, pre-order, advance order
overdue, unpaid, dunning, payment reminder, arrears
complaint, complain, dissatisfied, unhappy
quotation, price quote, estimate, cost estimate
turnover, revenue, earnings, sales figures, sales report
slider, carousel, image slider
breadcrumbs, breadcrumb, navigation path
database schema, data model, database structure, table structure
database dump, SQL dump, mysqldump, database export
Elasticsearch, OpenSearch, search server
message queue, RabbitMQ, job queue, background jobs
web server, webserver, httpd
CDN, content delivery network
timeout, timed out, time-out, takes too long
load time, loading time, page speed, loading speed
optimise, optimize, speed up, faster, accelerate
exception, stack trace, traceback, fatal error
404, page not found, broken link, dead link
internal server error, error 500, HTTP 500, white screen
access denied, permission denied, forbidden, 403
URL rewrite, URL redirect, 301, redirection
environment variable, environment variables, env var, env file
command line, terminal, shell, console, CLI, command prompt
SSH, secure shell, PuTTY, remote login
FTP, SFTP, FileZilla, file transfer
version control, Git, source control, revision control
repository, repo, software source, package source
patch, hotfix, bugfix, bug fix
changelog, release notes, list of changes, new features
dependency, dependencies, required library, required package
requirements, prerequisites, system requirements, preconditions
API, REST, web service, GraphQL, endpoint
webhook, webhooks, HTTP callback
token, API key, access token, access key, secret key
encoding, UTF-8, charset, character set
garbled, gibberish, garbage characters, weird characters, strange characters
time zone, timezone, local time, UTC
SMTP, mail server, outgoing mail server
virtual machine, VM, virtualisation, virtualization, hypervisor
compile, compiling, compilation, compiler, build
uninstall, deinstall, remove program, remove package
reinstall, fresh install, clean install, from scratch
microcontroller, MCU, development board, dev board
circuit board, PCB, printed circuit
GPIO, digital pin, I/O pin, header pin
pinout, pin assignment, pin layout, pin diagram
schematic, circuit diagram, wiring diagram
serial port, COM port, ttyUSB, ttyACM
serial monitor, serial console, serial output
baud rate, baudrate, baud
firmware, embedded software, device software
bootloader, boot loader, GRUB, boot manager
not detected, not recognised, not recognized, undetected, device not found
LED, light-emitting diode, indicator light, status light
blink, blinking, flicker, flickering
sensor, detector, probe
temperature sensor, thermometer, temperature probe
humidity, moisture, dampness
distance sensor, ultrasonic, range finder, proximity sensor
motion sensor, motion detector, PIR, movement sensor
motor, servo, stepper, actuator
solder, soldering, soldering iron, solder joint
breadboard, protoboard, prototyping board
cable, cord, wiring, jumper wire
voltage, volt, volts
power supply, power adapter, charger, AC adapter, PSU
battery, batteries, LiPo, rechargeable, accumulator
power saving, low power, energy saving, deep sleep, battery life
sleep mode, standby, hibernate, hibernation
short circuit, short-circuit, shorted, burnt out, fried
overheating, overheat, too hot, gets hot
factory reset, factory settings, hard reset, restore defaults, default settings
bricked, unresponsive, dead board, no sign of life
Bluetooth, BLE, Bluetooth Low Energy
I2C, IIC, TWI, Qwiic, STEMMA
PWM, pulse width modulation, dimming, dimmer
NeoPixel, WS2812, LED strip, light strip, addressable LEDs
speaker, loudspeaker, buzzer, beeper
pushbutton, push button, tactile switch, momentary switch
SD card, microSD, memory card
USB stick, flash drive, thumb drive, pen drive, memory stick
shield, expansion board, add-on board, FeatherWing
measurement, measure, measured value, readings
infrared, IR, remote control
datasheet, data sheet, specifications, specs, technical data
component, building block, UI element, partial
widget, gadget, content block
routing, routes, URL structure
slug, permalink, URL key, pretty URL, clean URL
navigation, menu, navbar, nav bar, navigation bar, menu bar
sidebar, side bar, side panel, side column
heading, headline, subheading, headings
content collection, content type, custom post type, content model
front matter, frontmatter, YAML header
tags, keywords, taxonomy
CMS, content management system, headless CMS
static site, static site generator, SSG, prerender, pre-rendered
server-side rendering, SSR, on-demand rendering
hydration, hydrate, islands, client-side JavaScript, interactive component
CSS, styling, stylesheet, style sheet
responsive, mobile-friendly, mobile view, media query, breakpoint
grid, columns, multi-column, side by side
spacing, margin, margins, padding, white space
align, alignment, centred, centered, justify
wallpaper, background image, desktop background, backdrop
transparent, transparency, see-through, opacity
favicon, site icon, tab icon
animation, animated, transition, transitions
modal, dialog, dialogue box, popup window, overlay
contact form, web form, enquiry form
input field, text field, input box
dropdown, drop-down, pull-down menu, combo box, list box
checkbox, check box, tick box
accordion, collapsible, expandable, collapse
embed, embedding, embedded, iframe
alt text, alternative text, image description
accessibility, a11y, screen reader, blind, visually impaired, WCAG
internationalisation, internationalization, i18n, multilingual, multiple languages, localisation, localization
unit test, automated test, end-to-end test, test suite
hot reload, live reload, HMR, hot module replacement
dev server, development server, local preview
draft, unpublished, work in progress, not yet published
hosting, web hosting, web space, webspace
DNS, nameserver, name server, DNS record, CNAME
image optimisation, image optimization, compress images, WebP, AVIF
thumbnail, thumb, preview image
resize, rescale, change size
blurry, pixelated, fuzzy, low resolution, unsharp
RSS, news feed, Atom feed
pagination, paginated, infinite scroll
search box, search bar, search field, site search
syntax highlighting, code highlighting, code block
table of contents, TOC, contents list
single sign-on, SSO, OAuth, social login, SAML
starter, boilerplate, starter kit, scaffold
spreadsheet, worksheet, workbook, Calc
formula, calculation, calculate, compute
sum, total, subtotal, add up
chart, graph, diagram, plot, pie chart, bar chart
pivot table, crosstab, summary table
presentation, slides, slideshow, PowerPoint, Impress
macro, VBA, recorded steps
mail merge, form letter, serial letter
footnote, endnote
bibliography, citations, works cited, literature list
track changes, change tracking, record changes, redline
spell check, spellcheck, spelling checker, autocorrect, grammar check
paste, clipboard, copy and paste, cut and paste
find and replace, search and replace
regular expression, regex, wildcard, search pattern
print, printing, printout, hard copy
landscape, page orientation, sideways
paragraph style, character style, text style
indent, indentation, tab stop, tabulator
highlight, highlighting, text marker
border, frame, borders
comment, remark, annotation, sticky note
keyboard shortcut, hotkey, key combination, shortcut key
autosave, auto-save, autorecovery, document recovery
read-only, write-protected, locked for editing
distro, distribution, Linux version
package manager, apt, pacman, dnf, software centre
partition, partitioning, divide the disk
boot, boot up, bootup, startup, start up
live USB, bootable USB, boot stick, installation media, ISO image
dual boot, dual-boot, alongside Windows, two operating systems
BIOS, UEFI, EFI, Secure Boot
daemon, background process, systemd
mount, mounting, fstab, automount
swap file, swap space, swap partition, page file, virtual memory
sudo, root user, superuser, administrator rights
graphics card, GPU, video card, graphics chip
monitor, external screen, second screen, external display
touchpad, trackpad, mousepad
keyboard layout, keymap, QWERTY, QWERTZ
Ethernet, LAN, network cable, wired network
firewall, packet filter, iptables, nftables
SSD, hard drive, HDD, NVMe
screenshot, screen capture, print screen, screengrab
unzip, unpack, decompress, zip file, tarball
malware, virus, trojan, antivirus, infected
end of life, EOL, no longer supported, unsupported, deprecated, discontinued
compatible, compatibility, supported, works with
CPU, processor
black screen, boot loop, does not boot, will not boot, stuck at boot
no sound, muted, mute, sound card, PulseAudio, ALSA
print area, print range, printed area
screen resolution, display scaling, HiDPI, text too small
`;
