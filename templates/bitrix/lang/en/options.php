<?php
$MESS['CKAB_TAB'] = 'Settings';
$MESS['CKAB_TAB_TITLE'] = 'Forms and calls';
$MESS['CKAB_INTRO'] = 'The CallKeeper widget must be on the site. Forms that ask for a call are found by themselves; everything here may stay as it is. Open the site with ?ck-inspect in the address to see every form.';
$MESS['CKAB_REFUSED'] = 'What is marked below was not saved and stays as it was; everything else was saved.';
$MESS['CKAB_SAVE'] = 'Save';
