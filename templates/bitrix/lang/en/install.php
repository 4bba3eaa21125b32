<?php
$MESS['CKAB_MODULE_NAME'] = 'CallKeeper Autobind';
$MESS['CKAB_MODULE_DESCRIPTION'] = 'Binds the forms of the site to CallKeeper calls: the visitor leaves a phone number and is called back within seconds.';
$MESS['CKAB_RIGHT_D'] = 'no access';
$MESS['CKAB_RIGHT_R'] = 'sees the settings';
$MESS['CKAB_RIGHT_W'] = 'changes the settings';
