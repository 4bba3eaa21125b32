<?php
$arModuleVersion = array(
	'VERSION'      => '{{version}}',
	'VERSION_DATE' => '2026-11-28 12:00:00',
);
