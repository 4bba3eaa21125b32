<?php
$_lang['callkeeperautobind'] = 'CallKeeper Autobind';
