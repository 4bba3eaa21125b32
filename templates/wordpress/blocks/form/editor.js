/* The block in the editor: the server draws the form, the sidebar holds its words. No build step. */
(function (wp) {
  'use strict';

  var create = wp.element.createElement;
  var __ = wp.i18n.__;
  var components = wp.components;

  function words() {
    return {
      title: __('Heading', 'callkeeper-autobind'),
      button: __('Words on the button', 'callkeeper-autobind'),
      thanks: __('Words after the call is ordered', 'callkeeper-autobind'),
      consent: __('Consent: words beside the box (empty: no box)', 'callkeeper-autobind'),
      consentUrl: __('Consent: address of the policy', 'callkeeper-autobind'),
      manager: __('Who calls the visitor (phone or office number)', 'callkeeper-autobind'),
    };
  }

  function textControl(props, name, label) {
    return create(components.TextControl, {
      key: name,
      label: label,
      value: props.attributes[name],
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
      onChange: function (value) {
        var change = {};
        change[name] = value;
        props.setAttributes(change);
      },
    });
  }

  function sidebar(props) {
    var labels = words();
    var controls = Object.keys(labels).map(function (name) {
      return textControl(props, name, labels[name]);
    });
    var ask = create(components.ToggleControl, {
      key: 'askName',
      label: __('Ask for the name', 'callkeeper-autobind'),
      checked: props.attributes.askName,
      __nextHasNoMarginBottom: true,
      onChange: function (value) {
        props.setAttributes({ askName: value });
      },
    });
    var panel = create(
      components.PanelBody,
      { title: __('Form', 'callkeeper-autobind') },
      controls.concat(ask),
    );
    return create(wp.blockEditor.InspectorControls, { key: 'sidebar' }, panel);
  }

  wp.blocks.registerBlockType('callkeeper/form', {
    edit: function (props) {
      var drawn = create(wp.serverSideRender, { block: 'callkeeper/form', attributes: props.attributes });
      // What the server draws is a picture here: nobody orders a call from the editor.
      var picture = create(components.Disabled, null, drawn);
      return create('div', wp.blockEditor.useBlockProps(), sidebar(props), picture);
    },
    save: function () {
      return null;
    },
  });
})(window.wp);
