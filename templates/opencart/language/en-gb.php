<?php
$_['heading_title']    = 'CallKeeper Autobind';
$_['text_extension']   = 'Extensions';
$_['text_success']     = 'Saved.';
$_['text_edit']        = 'Forms and calls';
$_['text_intro']       = 'The CallKeeper widget must be in the shop. Forms that ask for a call are found by themselves; everything here may stay as it is. Open the shop with ?ck-inspect in the address to see every form.';
$_['entry_status']     = 'Status';
$_['error_permission'] = 'You may not change this module.';
$_['error_options']    = 'Nothing was saved: see the fields below.';
