<?php
$MESS['CKAB_MODULE_NAME'] = 'CallKeeper Autobind';
$MESS['CKAB_MODULE_DESCRIPTION'] = 'Связывает формы сайта со звонками CallKeeper: посетитель оставляет телефон, и ему перезванивают за считаные секунды.';
$MESS['CKAB_RIGHT_D'] = 'доступ закрыт';
$MESS['CKAB_RIGHT_R'] = 'видит настройки';
$MESS['CKAB_RIGHT_W'] = 'меняет настройки';
